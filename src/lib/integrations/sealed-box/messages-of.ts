import type { Language } from '../../i18n/languages.ts';
import { dictionaries } from '../messages/messages.ts';
import { concerns, type FrameKind } from './frame-kinds.ts';

/** The words of a language, without what a kind of box never speaks of. */
export const listMessagesOf = (
	kind: FrameKind,
	language: Language
): Readonly<Record<string, string>> =>
	Object.fromEntries(Object.entries(dictionaries[language]).filter(([key]) => concerns(kind, key)));
