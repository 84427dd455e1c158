import {expect, test} from 'vitest'
import {messages} from './bewering.ts'

const [MORE, LESS] = [
  '=groei(kosten.jeugd.k2018, kosten.jeugd.k2019)',
  '=groei(kosten.wmo.k2018, kosten.wmo.k2019)'
]

test.each([
  'De kosten van Wmo stegen minder snel dan die van Jeugd: met [LESS] tegen [MORE].',
  'De kosten van Wmo stegen met [LESS], tegen [MORE] bij Jeugd.',
  'Bij Wmo stegen de kosten minder: [LESS] tegen [MORE] bij Jeugd.',
  'De stijging vlakte af: van [MORE] naar [LESS].',
  'De toename zwakte het laatste jaar af van [MORE] naar [LESS].',
  'De kosten namen minder toe: [LESS] tegen [MORE].',
  'De kosten stegen even snel: [LESS] tegen [MORE].',
  'De kosten stegen langzamer, met [wmo.tevreden] tegen [jeugd.tevreden].',
  'De kosten stegen met [wmo.tevreden] tegen [jeugd.tevreden] eerder.'
])('how fast numbers rise says not which is above the other: %s', (text) => {
  expect(messages(text.replace('MORE', MORE).replace('LESS', LESS))).toEqual([])
})

test.each([
  'De kosten stegen snel, van [jeugd.k2019] naar [jeugd.k2020].',
  'De kosten van Jeugd stegen: [jeugd.k2020] tegen [jeugd.k2019] eerder.',
  'De kosten van Jeugd stegen met [=groei(kosten.jeugd.k2019, kosten.jeugd.k2020)].'
])('that a number rose is held against it: %s', (text) => {
  expect(messages(text)).toHaveLength(1)
})
