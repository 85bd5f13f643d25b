import * as z from 'zod';

/**
 * What came of one way out in one browser. `closed`: nothing arrived, and without any protection it does.
 * `open`: something arrived. `by-design`: open, known and explained. `absent`: the browser has no such
 * thing. `not-shown`: nothing arrived with any protection nor without, so that it proves nothing.
 */
const VerdictSchema = z.enum(['open', 'by-design', 'closed', 'absent', 'not-shown']);

const ChannelSchema = z.strictObject({
	verdict: VerdictSchema,
	/** How it arrived; `name` is a look-up of a host's name alone. */
	arrived: z.array(z.enum(['connection', 'kept', 'name', 'packet', 'request', 'said'])),
	/** The rule that the browser named as it refused, if it named one. */
	rule: z.string(),
});

const ProtectionSchema = z.strictObject({
	/** Ways out that open when this protection alone is taken away. */
	noticedBy: z.array(z.string()),
	/** Ways out that it closes when it is the only one; looked at when nothing notices its loss. */
	closesAlone: z.array(z.string()),
});

const EngineSchema = z.strictObject({
	name: z.enum(['Chromium', 'Firefox', 'WebKitGTK']),
	version: z.string(),
	/** The day of the trial, `2026-11-24`. */
	date: z.iso.date(),
	channels: z.record(z.string(), ChannelSchema),
	/** Empty when the trial with protections off was not made in this browser. */
	protections: z.record(z.string(), ProtectionSchema),
});

/** The committed result of the red team, by browser. */
export const RedTeamSchema = z.strictObject({ engines: z.array(EngineSchema) });

export type RedTeam = z.output<typeof RedTeamSchema>;
export type EngineResult = z.output<typeof EngineSchema>;
export type Channel = z.output<typeof ChannelSchema>;
export type Verdict = z.output<typeof VerdictSchema>;
