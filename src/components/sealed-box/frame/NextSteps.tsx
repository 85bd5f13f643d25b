import { useContext } from 'preact/hooks';
import type { DataCentreId } from '../../../lib/connectors/engaging-networks/data-centres.ts';
import type { NextStep } from '../../../lib/connectors/engaging-networks/overview/next-steps.ts';
import { fields } from '../../../lib/connectors/engaging-networks/fields.ts';
import { describeFinding } from '../../../lib/connectors/engaging-networks/words/describe.ts';
import { FrameContext } from './kit-context.ts';

interface NextStepsProps {
	readonly steps: readonly NextStep[];
	/** Whether Engaging Networks has said anything about the key. */
	readonly asked: boolean;
	readonly centre: DataCentreId | undefined;
}

/** What to do next, most likely cause first. */
export function NextSteps({ steps, asked, centre }: NextStepsProps) {
	const { kit, goToStep } = useContext(FrameContext);
	return (
		<section class="next">
			<h2>What to do next</h2>
			{steps.length === 0 && (
				<p>
					{asked
						? 'Nothing was found that needs mending. Go on with the guide: the connection from Omatic Cloud will tell the rest.'
						: 'Nothing that was put in needs mending so far. Engaging Networks has not said anything about the key yet.'}
				</p>
			)}
			<ol>
				{steps.map(({ finding, check, step }) => {
					const own = Object.values(fields).find((field) => field.check === check);
					const to = own?.madeIn ?? step;
					const field = own?.label ?? 'API key';
					const said = describeFinding(kit.words, finding, {
						field,
						...(centre ? { centre } : {}),
					});
					return (
						<li key={finding.code} data-next={finding.code}>
							{own && <b>{own.label}: </b>}
							{said?.saw} {said?.now}{' '}
							<button type="button" class="link" onClick={() => goToStep(to)}>
								Go to step {to}
							</button>
						</li>
					);
				})}
			</ol>
		</section>
	);
}
