/** `imr schema`: the JSON Schema of a determination. */
import { jsonSchema } from '../../schema/determination'
import { writeLine } from '../output'

export const schema = (): Promise<void> => writeLine(JSON.stringify(jsonSchema(), null, 2))
