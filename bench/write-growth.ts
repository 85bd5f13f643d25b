import type { Growth } from './results.ts';

export const writeGrowth = (growth: Growth): readonly string[] => [growth.date];
