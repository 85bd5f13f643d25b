import { problems, type ProblemCode } from './problems.ts';

export const isProblemCode = (code: string): code is ProblemCode => Object.hasOwn(problems, code);

/** Every code, in order. */
export const problemCodes: readonly ProblemCode[] = Object.keys(problems).filter(isProblemCode);
