/**
 * The page that leads on to a step goes on before its own refresh does, so that a ticket number in the
 * fragment goes along.
 */
import { parseFragment, writeFragment } from './fragment.ts';

const permalink = document.querySelector<HTMLAnchorElement>('[data-door]');
if (permalink) {
	const { ticket } = parseFragment(location.hash);
	const step = permalink.hash.slice(1);
	permalink.hash = writeFragment({ step, ticket });
	location.replace(permalink.href);
}
