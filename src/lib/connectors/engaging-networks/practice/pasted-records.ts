import { sampleKey, type PracticeRecord } from './practice-record.ts';

type PastedCode =
	'EN-E34' | 'EN-E35' | 'EN-E36' | 'EN-E37' | 'EN-E38' | 'EN-E39' | 'EN-E40' | 'EN-E41';

const paste = (...lines: readonly string[]): PracticeRecord => ({
	box: 'terminal',
	fields: { 'api-key': sampleKey() },
	centre: 'ca',
	pasted: lines.join('\n'),
});

const refused = ['HTTP/2 401', 'content-type: application/json', ''] as const;

/** A record for each problem that only a terminal tells. */
export const pastedRecords: Readonly<Record<PastedCode, PracticeRecord>> = {
	'EN-E34': paste('curl: (6) Could not resolve host: ca.engagingnetworks.app'),
	'EN-E35': paste(
		'curl: (7) Failed to connect to ca.engagingnetworks.app port 443 after 12 ms: Connection refused'
	),
	'EN-E36': paste('curl: (60) SSL certificate problem: unable to get local issuer certificate'),
	'EN-E37': paste('curl: (56) Received HTTP code 407 from proxy after CONNECT'),
	'EN-E38': paste('bash: curl: command not found'),
	'EN-E39': paste('Good morning, here is what I saw on my screen.'),
	'EN-E40': paste(...refused, ''),
	'EN-E41': paste(...refused, '{"message":"Invalid api key []","messageId":10000000}'),
};
