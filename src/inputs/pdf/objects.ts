/** Of how many objects a page is made: texts, lines, pictures, and those of the forms that it draws. */
import type { Pdfium } from './engine'

/** The engine's time grows with the square of a page's objects. A page of a letter has some hundreds. */
export const MOST_OBJECTS = 20_000
/** `FPDFPageObj_GetType`. */
const FORM = 5

/** Whether a page is made of more than `MOST_OBJECTS`. */
export function hasTooManyObjects(pdfium: Pdfium, page: number): boolean {
  let count = pdfium._FPDFPage_CountObjects(page)
  const forms: number[] = []
  const collect = (object: number) => {
    if (pdfium._FPDFPageObj_GetType(object) === FORM) forms.push(object)
  }
  for (let index = 0; index < count && count <= MOST_OBJECTS; index++) {
    collect(pdfium._FPDFPage_GetObject(page, index))
  }
  for (let form = forms.pop(); form !== undefined && count <= MOST_OBJECTS; form = forms.pop()) {
    const within = pdfium._FPDFFormObj_CountObjects(form)
    count += within
    for (let index = 0; index < within && count <= MOST_OBJECTS; index++) {
      collect(pdfium._FPDFFormObj_GetObject(form, index))
    }
  }
  return count > MOST_OBJECTS
}
