/** `npm run bench:scaling`: the suite alone, up to 50 MB. */
import { print } from './results'
import { SIZES_WITH_LONG, scalingTo } from './suites/scaling'

print(await scalingTo(SIZES_WITH_LONG))
