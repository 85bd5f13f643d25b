import { useEffect, useRef, useState } from 'preact/hooks';
import type { ProblemCode } from '../../../lib/connectors/engaging-networks/problems/problems.ts';
import { noAutofill } from './no-autofill.ts';
import { t } from './say.ts';
import { goToProblem } from './to-host.ts';

interface ErrorFinderProps {
	/** The problems that a text may speak of, best first. */
	readonly find: (text: string) => readonly ProblemCode[];
	/** Why the field is empty, when the reader did not empty it. */
	readonly notice: string | false;
}

/** Finds the page of a problem by what the reader got; what is pasted stays here. */
export function ErrorFinder({ find, notice }: ErrorFinderProps) {
	const [found, setFound] = useState<readonly ProblemCode[] | undefined>(undefined);
	const [cleared, setCleared] = useState(0);
	const area = useRef<HTMLTextAreaElement>(null);
	const look = (text: string) => setFound(text.trim() === '' ? undefined : find(text));
	useEffect(() => {
		if (cleared > 0) area.current?.focus();
	}, [cleared]);
	return (
		<>
			<div class="field">
				<label for="error">{t('error.label')}</label>
				<textarea
					{...noAutofill}
					/* Made anew each time it is cleared, its undo with it. */
					key={cleared}
					id="error"
					ref={area}
					rows={3}
					dir="auto"
					aria-describedby="error-hint"
					onInput={({ currentTarget }) => look(currentTarget.value)}
				/>
				<div class="buttons">
					<button
						type="button"
						onClick={() => {
							look('');
							setCleared(cleared + 1);
						}}
					>
						{t('box.clear')}
					</button>
				</div>
				<p id="error-hint" class="aside">
					{t('error.hint')}
				</p>
			</div>
			<div role="status" class="results">
				{found === undefined && notice && <p class="said">{notice}</p>}
				{found?.length === 0 && <p>{t('error.none')}</p>}
				{found !== undefined && found.length > 0 && (
					<>
						<p>{t('error.found', { count: found.length })}</p>
						<ul class="found">
							{found.map((code) => (
								<li key={code} data-code={code}>
									<button type="button" class="link" onClick={() => goToProblem(code)}>
										{code} · {t(`title.${code}`)}
									</button>
								</li>
							))}
						</ul>
					</>
				)}
			</div>
		</>
	);
}
