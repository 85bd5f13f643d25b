/** A page of each kind, by the name under which reports and pictures have it. */
export const kindsOfPages: Readonly<Record<string, string>> = {
	start: '/',
	guide: '/engaging-networks/credentials/',
	check: '/engaging-networks/check/',
	problems: '/engaging-networks/problems/',
	problem: '/engaging-networks/problems/en-e19/',
	archived: '/1.0/engaging-networks/credentials/',
	trust: '/trust/',
	changes: '/changes/',
	steps: '/s/',
	history: '/s/EN-10/history/',
	support: '/support/',
	report: '/report/',
	'not-found': '/404.html',
	'guide-fr': '/fr/engaging-networks/credentials/',
	'start-fr': '/fr/',
};
