import type { FieldId } from '../../../lib/connectors/engaging-networks/fields.ts';
import { BoxField } from './Box.tsx';
import { CopyButton } from './CopyButton.tsx';
import { isSecret, type FieldViewProps } from './FieldView.tsx';
import { t } from './say.ts';
import type { Box } from './use-box.ts';

interface ValueFieldProps {
	readonly box: Box;
	readonly field: FieldId;
	readonly missing?: FieldViewProps['missing'];
}

/** A field of any value. A mended text that is no secret is shown, to be copied from here. */
export const ValueField = ({ box, field, missing }: ValueFieldProps) =>
	isSecret(field) ? (
		<BoxField box={box} field={field} useOffer={t('box.use-found')} missing={missing} />
	) : (
		<BoxField box={box} field={field} useOffer={t('box.use-mended')} showOffer={showFixed} />
	);

const showFixed = (offer: string) => (
	<div class="offer">
		<p>{t('box.mended')}</p>
		<pre>{offer}</pre>
		<CopyButton text={offer} label={t('box.copy-mended')} />
	</div>
);
