/** A page of the site as header and footer name it, in the reader's language. */
export interface PageName {
  readonly slug: string
  readonly title: string
  /** For the row of pages, where the title is long. */
  readonly short: string
  /** Not in the row: in the menu on a narrow screen, and at the foot. */
  readonly aside: boolean
}
