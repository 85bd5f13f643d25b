import * as z from 'zod';

/* The policy of the page forbids the code that zod would write for speed, and the browser complains of the
   attempt. Imported before any schema is made. */
z.config({ jitless: true });
