import './key.tsx';
import { awaitOrders } from '../../red-team/attacks/run-attacks.ts';

/** The box of the API key as it is, and hostile code in it: it shows what would come of that. */
awaitOrders();
