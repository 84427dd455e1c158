/**
 * Advance widths of Source Sans 3 for U+0020 to U+007E, in thousandths of the size of the letters (its table `hmtx`).
 * Measured by a table and not by a canvas, so that each machine makes the same of it.
 */
const REGULAR = widths(
  '200 289 426 497 497 824 609 249 303 303 418 497 249 311 249 350 497 497 497 497 497 497 497 497 497 497 249 249 497 497 497 425 847 543 588 571 615 527 494 617 652 263 479 579 486 727 647 664 566 664 569 534 536 645 515 786 513 476 539 303 350 303 497 500 542 504 553 456 555 496 292 504 544 246 247 495 255 829 547 542 555 555 347 419 338 544 467 719 446 467 425 303 241 303 497'
)
const SEMIBOLD = widths(
  '200 315 482 513 513 841 639 275 324 324 438 513 275 322 275 344 513 513 513 513 513 513 513 513 513 513 275 275 513 513 513 444 875 558 597 576 625 538 510 628 663 282 494 597 502 745 657 674 582 674 592 545 546 655 536 800 541 501 540 324 344 324 513 500 549 516 563 462 564 507 317 520 558 262 263 522 271 843 560 549 564 564 373 431 361 556 495 748 481 495 443 324 255 324 513'
)

const FIRST = 0x20
const OTHER = 600
const WIDE = 1000

/** Letters that stand on a square of their own: Chinese, Japanese, Korean, pictures. */
const SQUARE =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Emoji_Presentation}]/u

export type Weight = 'normal' | 'bold'

/** The width of a line in a plain sans serif, as a multiple of the size of its letters. */
export function widthOf(text: string, weight: Weight): number {
  const table = weight === 'bold' ? SEMIBOLD : REGULAR
  let sum = 0
  for (const character of text.normalize('NFD'))
    sum += table[(character.codePointAt(0) ?? 0) - FIRST] ?? unusual(character)
  return sum / 1000
}

/** Of what is in no table: accents have none, and among the signs of punctuation no letter is as wide as a square. */
function unusual(character: string): number {
  if (/[\u0300-\u036F]/.test(character)) return 0
  if (/[\0-\u02FF\u2000-\u20CF]/.test(character)) return OTHER
  if (/\p{M}/u.test(character)) return 0
  return SQUARE.test(character) ? WIDE : OTHER
}

function widths(list: string): number[] {
  return list.split(' ').map(Number)
}
