/** A wish that cannot be met as it stands: the command says why and ends with the status for wrong usage. */
export class WrongUsage extends Error {}
