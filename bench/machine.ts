import { availableParallelism } from 'node:os';

/** What was measured on: `2 processors, Node 24.21.0`. */
export const describeMachine = (...more: readonly string[]): string =>
	[`${availableParallelism()} processors`, `Node ${process.versions.node}`, ...more].join(', ');

/** Today, as `2026-11-24`. */
export const today = (): string => new Date().toISOString().slice(0, 10);
