import type {Letters} from './text.ts'

/** The letters of a chart, for a width of some 16 cm on paper. */
export const LABEL: Letters = {size: 14, weight: 'normal'}
export const VALUE: Letters = {size: 13, weight: 'normal'}
export const STRONG: Letters = {size: 13, weight: 'bold'}
export const SMALL: Letters = {size: 12, weight: 'normal'}
