/** A piece of a line, with the class of its colour or none. */
export type Piece = readonly [text: string, style: string]

/** Code cut into lines of pieces. Joined by line ends they are the code again, but for a line end at its very end. */
export type Colouring = (code: string) => readonly (readonly Piece[])[]

/** Without colours. */
export const plain: Colouring = (code) =>
  code
    .replace(/\n$/, '')
    .split('\n')
    .map((line) => (line ? [[line, '']] : []))
