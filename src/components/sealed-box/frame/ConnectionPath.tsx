import './check.css';
import type { Stage } from '../../../lib/connectors/engaging-networks/overview/stages.ts';
import { signs } from './OutcomeView.tsx';
import { t } from './say.ts';

interface ConnectionPathProps {
	readonly stages: readonly Stage[];
}

/** The way from the reader's browser to Omatic Cloud: a drawing, and the same in words. */
export function ConnectionPath({ stages }: ConnectionPathProps) {
	return (
		<section class="way">
			<h2>{t('setup.way')}</h2>
			<Drawing stages={stages} direction="across" />
			<Drawing stages={stages} direction="down" />
			<ol>
				{stages.map(({ id, outcome, reason }) => (
					<li key={id} data-station={id} data-outcome={outcome}>
						<b>{t('word.lead', { word: t(`stage.${id}`) })}</b>{' '}
						{t('word.sentence', {
							word: t(`word.${reason === 'refused' ? reason : outcome}`),
						})}{' '}
						<span>{t(`reason.${reason}`)}</span>
					</li>
				))}
			</ol>
		</section>
	);
}

/** Across for wide frames, down for narrow ones; the list below it says the same. */
function Drawing({
	stages,
	direction,
}: ConnectionPathProps & { readonly direction: 'across' | 'down' }) {
	const across = direction === 'across';
	const place = (at: number) => (across ? { x: 60 + at * 120, y: 28 } : { x: 28, y: 28 + at * 56 });
	const size = across ? '0 0 720 84' : '0 0 240 336';
	return (
		<svg class={`drawing ${direction}`} viewBox={size} aria-hidden="true">
			{stages.slice(1).map(({ id }, at) => {
				const [from, to] = [place(at), place(at + 1)];
				const gap = 22;
				return (
					<line
						key={id}
						x1={from.x + (across ? gap : 0)}
						y1={from.y + (across ? 0 : gap)}
						x2={to.x - (across ? gap : 0)}
						y2={to.y - (across ? 0 : gap)}
					/>
				);
			})}
			{stages.map(({ id, outcome }, at) => {
				const { x, y } = place(at);
				return (
					<g key={id} data-outcome={outcome}>
						{outcome === 'fail' ? (
							<rect x={x - 18} y={y - 18} width="36" height="36" rx="5" />
						) : (
							<circle cx={x} cy={y} r="18" />
						)}
						<text x={x} y={y + 6} class="glyph">
							{signs[outcome]}
						</text>
						<text
							x={across ? x : x + 32}
							y={across ? 72 : y + 5}
							class={across ? 'name' : 'name beside'}
						>
							{t(`stage.${id}`)}
						</text>
					</g>
				);
			})}
		</svg>
	);
}
