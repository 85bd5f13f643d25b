/**
 * The page that leads on to a step goes on before its own refresh does, so that a ticket number in the
 * fragment goes along.
 */
import { parseFragment, writeFragment } from './fragment.ts';

const door = document.querySelector<HTMLAnchorElement>('[data-door]');
if (door) {
	const { ticket } = parseFragment(location.hash);
	const step = door.hash.slice(1);
	door.hash = writeFragment({ step, ticket });
	location.replace(door.href);
}
