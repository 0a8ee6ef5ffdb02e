import * as z from 'zod/mini';

// zod probes for `eval` unless told not to, which our content security policy reports as a violation.
z.config({ jitless: true });

export { z };
