/** Words of a verdict as broken sources have them. */

/** Words that lost the blank between them. */
export const GLUED: Readonly<Record<string, readonly string[]>> = {
  notmedically: ['not', 'medically'],
  nonmedically: ['not', 'medically'],
  medicallynecessary: ['medically', 'necessary'],
  notmedicallynecessary: ['not', 'medically', 'necessary'],
  isnotmedically: ['is', 'not', 'medically'],
  ismedically: ['is', 'medically'],
  aremedically: ['are', 'medically'],
  wasmedically: ['was', 'medically'],
  // `rn` for `m`: what OCR makes of it.
  rnedically: ['medically'],
  isrnedically: ['is', 'medically'],
  notrnedically: ['not', 'medically'],
  notnecessary: ['not', 'necessary'],
  notsupported: ['not', 'supported'],
  notestablished: ['not', 'established'],
  notbe: ['not', 'be'],
  notbeen: ['not', 'been'],
  isnot: ['is', 'not'],
  arenot: ['are', 'not'],
  wasnot: ['was', 'not'],
}

/** Words of a verdict that a blank may have torn in two. */
export const TORN: ReadonlySet<string> = new Set(
  (
    'not is are was medically medical necessary necessity established supported request requested ' +
    'recommended certified appropriate indicated therefore'
  ).split(' '),
)
