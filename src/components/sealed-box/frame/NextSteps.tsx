import type { DataCentreId } from '../../../lib/connectors/engaging-networks/data-centres.ts';
import type { NextStep } from '../../../lib/connectors/engaging-networks/overview/next-steps.ts';
import { fields } from '../../../lib/connectors/engaging-networks/fields.ts';
import { describeFinding } from '../../../lib/connectors/engaging-networks/messages/describe.ts';
import type { BoxConfig } from './box-config.ts';
import { t, tAny } from './say.ts';
import { goToStep } from './to-host.ts';

interface NextStepsProps {
	readonly boxConfig: BoxConfig;
	readonly steps: readonly NextStep[];
	/** Whether Engaging Networks has said anything about the key. */
	readonly asked: boolean;
	readonly centre: DataCentreId | undefined;
}

/** What to do next, most likely cause first. */
export function NextSteps({ boxConfig, steps, asked, centre }: NextStepsProps) {
	return (
		<section class="next">
			<h2>{t('setup.next')}</h2>
			{steps.length === 0 && <p>{t(asked ? 'setup.all-well' : 'setup.not-asked')}</p>}
			<ol>
				{steps.map(({ finding, check, step }) => {
					const own = Object.values(fields).find((field) => field.check === check);
					const to = own?.madeIn ?? step;
					const field = own?.label ?? 'API key';
					const said = describeFinding(tAny, boxConfig.messageParams, finding, {
						field,
						...(centre ? { centre } : {}),
					});
					return (
						<li key={finding.code} data-next={finding.code}>
							{own && <b>{t('word.lead', { word: own.label })} </b>}
							{said.saw} {said.now}{' '}
							<button type="button" class="link" onClick={() => goToStep(to)}>
								{t('box.go-to-step', { step: to })}
							</button>
						</li>
					);
				})}
			</ol>
		</section>
	);
}
