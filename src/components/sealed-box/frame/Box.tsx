import { useEffect, useReducer, useRef } from 'preact/hooks';
import type { Question } from '../../../lib/connectors/engaging-networks/asking/ask.ts';
import { fields, type FieldId } from '../../../lib/connectors/engaging-networks/fields.ts';
import type { DataCentreId } from '../../../lib/connectors/engaging-networks/data-centres.ts';
import { encodeResults, summarise, type CheckResult } from '../../../lib/report/result-code.ts';
import type { EnFinding } from '../../../lib/connectors/engaging-networks/problems/problems.ts';
import type { Outcome } from '../../../lib/checks/outcome.ts';
import { AskPanel } from './AskPanel.tsx';
import { OutcomeView } from './OutcomeView.tsx';
import { SecretField } from './SecretField.tsx';
import { emptyBox, reduce, type BoxState } from './state.ts';

export interface BoxProps {
	readonly field: FieldId;
	readonly ask: (question: Question) => Promise<Outcome<EnFinding>>;
	readonly goToStep: (step: string) => void;
	/** Is told what came of the checks, whenever that changes. */
	readonly report: (centre: DataCentreId | undefined, results: string) => void;
}

/** How long a value stays after the last change, in milliseconds. */
const keepFor = 600_000;

/** A sealed box: a field, what was found, and the question to Engaging Networks. */
export function Box({ field, ask, goToStep, report }: BoxProps) {
	const [state, dispatch] = useReducer(reduce, emptyBox);
	const cancel = useRef<AbortController | undefined>(undefined);
	const { label, canAsk } = fields[field];

	const empty = () => {
		cancel.current?.abort();
		dispatch({ type: 'emptied' });
	};

	useEffect(() => {
		addEventListener('pagehide', empty);
		return () => removeEventListener('pagehide', empty);
	}, []);

	useEffect(() => {
		if (state.text === '' && state.shape.offer === undefined) return undefined;
		const timer = setTimeout(() => {
			cancel.current?.abort();
			dispatch({ type: 'emptied', notice: 'dropped-after-a-while' });
		}, keepFor);
		return () => clearTimeout(timer);
	}, [state.text, state.shape]);

	const results = encodeResults(summariseBox(field, state));
	useEffect(() => report(state.centre, results), [state.centre, results]);

	const askNow = async () => {
		const { shape, centre } = state;
		if (shape.value === undefined || centre === undefined) {
			dispatch({ type: 'asked-too-early' });
			return;
		}
		const controller = new AbortController();
		cancel.current = controller;
		dispatch({ type: 'asked' });
		const outcome = await ask({ key: shape.value, centre, cancel: controller.signal });
		if (cancel.current === controller) dispatch({ type: 'answered', outcome });
	};

	const setText = (text: string) => {
		cancel.current?.abort();
		cancel.current = undefined;
		dispatch({ type: 'typed', text });
	};

	return (
		<>
			<SecretField
				key={state.generation}
				id={field}
				refocus={state.generation > 0 && !state.notice}
				label={label}
				text={state.text}
				offer={state.shape.offer}
				notice={state.notice}
				onText={setText}
				onClear={empty}
			/>
			<Results field={field} state={state} goToStep={goToStep} />
			{canAsk ? (
				<AskPanel
					centre={state.centre}
					asking={state.asking?.phase === 'asking'}
					onCentre={(centre) => dispatch({ type: 'chose-centre', centre })}
					address={state.addressText}
					onAddress={(address, typing) => dispatch({ type: 'gave-address', address, typing })}
					onAsk={askNow}
					onCancel={() => cancel.current?.abort()}
				/>
			) : (
				<p class="aside">
					There is nothing to ask Engaging Networks about this value alone, so this box only looks
					at its shape, and sends nothing.
				</p>
			)}
		</>
	);
}

/** The outcomes that are shown, as they may leave the frame. */
function summariseBox(field: FieldId, state: BoxState): readonly CheckResult[] {
	const { shape, address } = state;
	const asking = fields[field].canAsk ? state.asking : undefined;
	if (shape.outcome.outcome === 'not-run' && !address && !asking) return [];
	return [
		summarise(fields[field].check, shape.outcome),
		...(address ? [summarise('data-centre', address)] : []),
		...(asking?.phase === 'settled' ? [summarise('authenticate', asking.outcome)] : []),
	];
}

interface ResultsProps {
	readonly field: FieldId;
	readonly state: BoxState;
	readonly goToStep: (step: string) => void;
}

/**
 * The one place where results are told: in the page before it has text, so that it is spoken, and
 * with room for the usual ones, so that nothing below moves away under the reader's pointer.
 */
function Results({ field, state, goToStep }: ResultsProps) {
	const { label, check, madeIn, canAsk } = fields[field];
	const { shape, centre, address, notice, touched } = state;
	const asking = canAsk ? state.asking : undefined;
	const common = { setting: { field: label, ...(centre ? { centre } : {}) }, madeIn, goToStep };
	const silent = !touched && !address && !asking && !notice;
	return (
		<div class={canAsk ? 'results-area for-two' : 'results-area'}>
			<div role="status" class="results">
				{notice === 'dropped-after-a-while' && (
					<p>The value was dropped, because ten minutes went by. Paste it again to go on.</p>
				)}
				{touched && <OutcomeView check={check} outcome={shape.outcome} {...common} />}
				{address && <OutcomeView check="data-centre" outcome={address} {...common} />}
				{asking?.phase === 'asking' && <p class="asking">Asking Engaging Networks …</p>}
				{asking?.phase === 'settled' && (
					<OutcomeView check="authenticate" outcome={asking.outcome} {...common} />
				)}
			</div>
			{silent && (
				<p class="placeholder" aria-hidden="true">
					The result will stand here.
				</p>
			)}
		</div>
	);
}
