import { brokenCheck, hostOf, type OutcomeWordsOf, type WordsOf } from './words.ts';

type PastedCode =
	'EN-E34' | 'EN-E35' | 'EN-E36' | 'EN-E37' | 'EN-E38' | 'EN-E39' | 'EN-E40' | 'EN-E41';

const notTheKey = 'It says nothing about your key.';
const elsewhere = 'Try from another network, or ask your IT.';

/** Problems that only a terminal tells. */
export const pastedWords: WordsOf<PastedCode> = {
	'EN-E34': (_, { centre }) => ({
		saw: `Your computer could not find ${hostOf(centre)} by its name.`,
		why: `No internet, a VPN, a filter or a changed command can be the cause. ${notTheKey}`,
		now: `Copy the command again. ${elsewhere}`,
	}),
	'EN-E35': ({ kind }, { centre }) => ({
		saw: `The connection to ${hostOf(centre)} ${kind === 'refused' ? 'was not made' : 'broke off'}.`,
		why: `A firewall, a proxy, the network or the host itself can be the cause. ${notTheKey}`,
		now: `Run the command again. ${elsewhere}`,
	}),
	'EN-E36': () => ({
		saw: 'Your computer does not trust the certificate that it was shown.',
		why: `A filter that opens encrypted connections can be the cause, or a wrong date. ${notTheKey}`,
		now: `Do not switch the check of certificates off. ${elsewhere}`,
	}),
	'EN-E37': ({ status }) => ({
		saw: `A proxy of your network did not let the question through${status ? ` (status ${status})` : ''}.`,
		why: `This is not an answer of Engaging Networks. ${notTheKey}`,
		now: elsewhere,
	}),
	'EN-E38': ({ kind }) => ({
		saw:
			kind === 'not-found'
				? 'Your computer does not know a program that the command needs.'
				: 'The terminal did not understand the command, or may not run it.',
		why: 'It may be the command of another terminal, or not the whole of it. No key was judged.',
		now: 'Choose the command for your terminal, and copy it again. If it stays so, ask your IT.',
	}),
	'EN-E39': ({ kind }) => ({
		saw: {
			nothing: 'Nothing but blanks was pasted.',
			'command-itself': 'This is the command, and no answer below it.',
			'something-else': 'There is no answer in this text that we know.',
		}[kind],
		why: 'Only what comes back from the command can be read here.',
		now: 'Run the command, enter the key, then copy all that appears below it.',
	}),
	'EN-E40': ({ status }) => ({
		saw: `There is a refusal (status ${status}), and no text that says why.`,
		why: 'The text of Engaging Networks would tell the key from the address and the user.',
		now: 'Run the command of this page, and copy all that comes back.',
	}),
	'EN-E41': () => ({
		saw: 'Engaging Networks names no key in its answer: the brackets are empty.',
		why: 'Likely none was sent, so yours was not judged.',
		now: 'Run the command again, and paste the key when it asks. It is not shown there.',
	}),
};

export const pastedOutcomes: OutcomeWordsOf<'pasted-answer'> = {
	'pasted-answer': (outcome) => {
		switch (outcome.outcome) {
			case 'pass':
				return {
					heading: 'The answer that you pasted accepts the key.',
					proves:
						'It was asked from your own computer. Whether the address list admits Omatic Cloud, this does not say.',
				};
			case 'fail':
				return {
					heading: 'The answer that you pasted does not accept the key.',
					proves: 'It is about the key that you entered in the terminal, at that moment.',
				};
			case 'unknown':
				return outcome.because === 'check-crashed'
					? brokenCheck
					: {
							heading: 'The answer that you pasted does not tell whether the key works.',
							proves: '',
						};
			case 'not-run':
				return { heading: 'No answer was pasted.', proves: 'So it says nothing about the key.' };
		}
	},
};
