import reviewed from '../content/reviewed.json';
import { ReviewedSchema } from '../lib/schemas/reviewed.ts';
import type { Language } from '../lib/i18n/languages.ts';

const reviews = ReviewedSchema.parse(reviewed);

/** Whether a person has written or read the words of a language. */
export const isReviewed = (language: Language): boolean =>
	language === 'en' || reviews[language] !== null;
