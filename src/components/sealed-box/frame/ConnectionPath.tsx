import './check.css';
import type { Station } from '../../../lib/connectors/engaging-networks/overview/stages.ts';
import { signs } from './OutcomeView.tsx';
import { say } from './say.ts';

interface WayProps {
	readonly stations: readonly Station[];
}

/** The way from the reader's browser to Omatic Cloud: a drawing, and the same in words. */
export function Way({ stations }: WayProps) {
	return (
		<section class="way">
			<h2>{say('setup.way')}</h2>
			<Drawing stations={stations} direction="across" />
			<Drawing stations={stations} direction="down" />
			<ol>
				{stations.map(({ id, outcome, reason }) => (
					<li key={id} data-station={id} data-outcome={outcome}>
						<b>{say('word.lead', { word: say(`station.${id}`) })}</b>{' '}
						{say('word.sentence', {
							word: say(`word.${reason === 'refused' ? reason : outcome}`),
						})}{' '}
						<span>{say(`reason.${reason}`)}</span>
					</li>
				))}
			</ol>
		</section>
	);
}

/** Across for wide frames, down for narrow ones; the list below it says the same. */
function Drawing({ stations, direction }: WayProps & { readonly direction: 'across' | 'down' }) {
	const across = direction === 'across';
	const place = (at: number) => (across ? { x: 60 + at * 120, y: 28 } : { x: 28, y: 28 + at * 56 });
	const size = across ? '0 0 720 84' : '0 0 240 336';
	return (
		<svg class={`drawing ${direction}`} viewBox={size} aria-hidden="true">
			{stations.slice(1).map(({ id }, at) => {
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
			{stations.map(({ id, outcome }, at) => {
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
							{say(`station.${id}`)}
						</text>
					</g>
				);
			})}
		</svg>
	);
}
