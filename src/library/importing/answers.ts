import type { Answers, Question } from './readings'

/** What the user has said so far, with what is said now. What columns mean is said of one sheet in one shape. */
export function joined(before: Answers, now: Answers): Answers {
  const isOtherTable = now.choices?.sheet !== undefined || now.choices?.shape !== undefined
  return {
    columns: { ...(isOtherTable ? {} : before.columns), ...now.columns },
    choices: { ...before.choices, ...now.choices },
    amounts: { ...before.amounts, ...now.amounts },
  }
}

/** The questions as the user has answered them, while the file is being read again. */
export function answered(questions: readonly Question[], answers: Answers): readonly Question[] {
  return questions.map(question => withAnswer(question, answers))
}

function withAnswer(question: Question, answers: Answers): Question {
  switch (question.kind) {
    case 'columns': {
      const columns = question.columns.map((column, index) => {
        const said = answers.columns?.[index]
        return said === undefined ? column : { ...column, role: said ?? undefined }
      })
      return { ...question, columns }
    }
    case 'choice':
      return { ...question, value: answers.choices?.[question.id] ?? question.value }
    case 'amount':
      return { ...question, value: answers.amounts?.[question.id] ?? question.value }
  }
}

/**
 * What is asked after an answer. A choice that was made is offered also where the reader asks it no longer: a table that
 * is to be a log is read by the reader of logs, and it must be possible to take that back.
 */
export function askedStill(
  before: readonly Question[],
  now: readonly Question[],
  { choices }: Answers,
): readonly Question[] {
  const made = before.flatMap(question =>
    question.kind === 'choice' && choices?.[question.id] !== undefined
      ? [{ ...question, value: choices[question.id] ?? question.value }]
      : [],
  )
  const gone = made.filter(
    ({ id }) => !now.some(question => question.kind === 'choice' && question.id === id),
  )
  return [...gone, ...now]
}
