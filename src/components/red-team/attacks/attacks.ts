import type { Attack } from './attack.ts';
import { elementAttacks } from './elements.ts';
import { linkAttacks } from './links.ts';
import { messageAttacks } from './messages.ts';
import { navigationAttacks } from './navigation.ts';
import { requestAttacks } from './requests.ts';
import { serviceAttacks } from './services.ts';
import { socketAttacks } from './sockets.ts';
import { storageAttacks } from './storage.ts';
import { styleAttacks } from './styles.ts';
import { workerAttacks } from './workers.ts';

/** Every way out that is tried, in the order of the tables. */
export const attacks: readonly Attack[] = [
	...requestAttacks,
	...elementAttacks,
	...linkAttacks,
	...styleAttacks,
	...navigationAttacks,
	...workerAttacks,
	...socketAttacks,
	...storageAttacks,
	...messageAttacks,
	...serviceAttacks,
];
