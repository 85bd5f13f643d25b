import type { DataCentreId } from '../../../lib/connectors/engaging-networks/data-centres.ts';
import type { NextStep } from '../../../lib/connectors/engaging-networks/overview/next-steps.ts';
import { fields } from '../../../lib/connectors/engaging-networks/fields.ts';
import { describeFinding } from '../../../lib/connectors/engaging-networks/messages/describe.ts';
import type { Kit } from './box-config.ts';
import { say, sayAny } from './say.ts';
import { goToStep } from './to-host.ts';

interface NextStepsProps {
	readonly kit: Kit;
	readonly steps: readonly NextStep[];
	/** Whether Engaging Networks has said anything about the key. */
	readonly asked: boolean;
	readonly centre: DataCentreId | undefined;
}

/** What to do next, most likely cause first. */
export function NextSteps({ kit, steps, asked, centre }: NextStepsProps) {
	return (
		<section class="next">
			<h2>{say('setup.next')}</h2>
			{steps.length === 0 && <p>{say(asked ? 'setup.all-well' : 'setup.not-asked')}</p>}
			<ol>
				{steps.map(({ finding, check, step }) => {
					const own = Object.values(fields).find((field) => field.check === check);
					const to = own?.madeIn ?? step;
					const field = own?.label ?? 'API key';
					const said = describeFinding(sayAny, kit.wordings, finding, {
						field,
						...(centre ? { centre } : {}),
					});
					return (
						<li key={finding.code} data-next={finding.code}>
							{own && <b>{say('word.lead', { word: own.label })} </b>}
							{said.saw} {said.now}{' '}
							<button type="button" class="link" onClick={() => goToStep(to)}>
								{say('box.go-to-step', { step: to })}
							</button>
						</li>
					);
				})}
			</ol>
		</section>
	);
}
