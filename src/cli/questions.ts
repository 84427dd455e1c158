import type {Environment} from './environment.ts'

const QUESTIONS = {
  titel: 'Wat is de titel van het onderzoek? ',
  overheid: 'Welke overheid wordt onderzocht (naam, of CBS-code van een gemeente)? ',
  kader: 'Welk kader neemt u over (leeg: geen; zie normenkader kader lijst)? '
}

/** Asks what was not given as an option; nothing when nobody is there to answer. An empty answer is no answer. */
export async function askAnswers({ask}: Environment): Promise<ReadonlyMap<string, string>> {
  const answers = new Map<string, string>()
  if (ask === undefined) return answers
  for (const [name, question] of Object.entries(QUESTIONS)) {
    const answer = await ask(question)
    if (answer !== '') answers.set(name, answer)
  }
  return answers
}
