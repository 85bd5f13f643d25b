/** Starts the simulated data centres and says how to point a browser at them, until Ctrl+C. */
import { startDataCentres } from '../tests/simulator/data-centres.ts';
import { simulatedNames } from '../tests/simulator/faulty-answers.ts';

const { keyFor, resolverRules } = await startDataCentres('by hand');

console.log(`Engaging Networks is simulated. Serve the site in another terminal (npm start), then start
a Chromium that finds it:

  chromium --user-data-dir=/tmp/simulated --ignore-certificate-errors \\
    --host-resolver-rules="${resolverRules}" \\
    http://localhost:4321/engaging-networks/credentials/

Keys at ca.engagingnetworks.app:`);
for (const name of simulatedNames) console.log(`  ${name.padEnd(17)} ${keyFor('ca', name)}`);
console.log('Any other key is unknown there.\n');
