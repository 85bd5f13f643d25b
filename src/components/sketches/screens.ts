import type { Row } from './layout.ts';

const bar = (share: number): Row => ({ row: 'bar', share });
const title = (label: string): Row => ({ row: 'title', label });
const item = (label: string, marked = false): Row => ({ row: 'item', label, marked });
const button = (label: string, marked = false): Row => ({ row: 'button', label, marked });
const tab = (label: string, marked = false): Row => ({ row: 'tab', label, marked });
const tick = (share: number): Row => ({ row: 'tick', share });
const field = (label: string, value?: string): Row => ({
	...{ row: 'field', label },
	...(value === undefined ? {} : { value, marked: true }),
});

/** The screens of Engaging Networks that a step speaks of; what to look for is marked. */
export const screens = {
	'account-settings': [
		...[title('Account Settings'), item('Users')],
		...[bar(0.4), item('Permission Groups', true), bar(0.3), item('Tokens')],
	],
	groups: [
		...[title('Permission Groups'), button('Create new group', true)],
		...[bar(0.6), bar(0.45), bar(0.7)],
	],
	permissions: [
		...[title('Manage Supporters'), tab('Permissions', true), bar(0.5)],
		...[item('Data Management'), button('Edit permissions', true), bar(0.35)],
		...[item('Data API'), button('Edit permissions', true), bar(0.6)],
	],
	grant: [
		...[title('Manage Supporters'), tab('Permissions')],
		...[item('Data Management'), button('Grant all permissions', true)],
		...[item('Data API'), button('Grant all permissions', true)],
		button('Save and close'),
	],
	users: [...[title('Users'), button('Add API User', true)], ...[bar(0.7), bar(0.55), bar(0.65)]],
	'api-user': [
		...[field('Email Address'), field('Display name'), field('First name'), field('Last name')],
		...[field('Status', 'Active'), field('API Key'), field('Group', 'Manage Supporters')],
		field('Remote Address'),
	],
	'transaction-types': [
		...[title('API Options'), tab('Transaction types', true)],
		...[tick(0.5), tick(0.7), tick(0.4), tick(0.6)],
	],
	'file-options': [
		...[title('API Options'), tab('File options'), bar(0.4)],
		...[
			{ row: 'choice', label: 'Export Version Name', value: 'Version 2', marked: true },
			bar(0.55),
		],
	],
	tokens: [...[title('Tokens'), button('New Private Token', true)], ...[bar(0.75), bar(0.6)]],
} as const satisfies Readonly<Record<string, readonly Row[]>>;

export type ScreenName = keyof typeof screens;
