import type { Suite } from '../suite'
import { cores } from './cores'
import { pdf } from './pdf'
import { peers } from './peers'
import { scaling } from './scaling'

export const SUITES: Readonly<Record<string, Suite>> = { peers, scaling, cores, pdf }
