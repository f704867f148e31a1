import { config } from 'zod'

// Before any schema is made: zod would else compile its checks with `new Function`, which a strict CSP forbids.
config({ jitless: true })

export * from 'zod'
