/** The injured worker, as summaries name him or her. */

/** As the subject of a sentence; rows of `anyOf`. */
export const WORKER = '(?:injured )?worker|patient|applicant|claimant|employee|IW|he|she'
/** With an article. */
export const THE_WORKER = 'the (?:patient|applicant|claimant|injured worker)'
