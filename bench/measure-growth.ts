import type { Growth } from './results.ts';

export const measureGrowth = (): Promise<Growth> => Promise.reject(new Error('none'));
