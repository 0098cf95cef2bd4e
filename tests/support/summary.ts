/** A letter of the newer form with a summary and disputed items of a test's own. */
export const letterOf = (summary: string, items: readonly string[]): string =>
  [
    'HOW THE IMR FINAL DETERMINATION WAS MADE',
    'MAXIMUS Federal Services sent the complete case file to a physician reviewer.',
    'CLINICAL CASE SUMMARY',
    summary,
    'IMR ISSUES, DECISIONS AND RATIONALES',
    'The Final Determination was based on decisions for the disputed items/services set forth below:',
    ...items.flatMap((item) => [
      `${item}: Upheld`,
      'Claims Administrator guideline: The Claims Administrator did not cite any medical evidence for its decision.',
      'MAXIMUS guideline: Decision based on MTUS Chronic Pain Treatment Guidelines.',
      'Decision rationale: The request is not medically necessary.',
    ]),
  ].join('\n\n')
