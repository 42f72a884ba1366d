import { useTranslation } from 'react-i18next'
import type { Answers, Question } from '../readings'
import { AmountField } from './AmountField'
import { ChoiceField } from './ChoiceField'
import { ColumnsTable } from './ColumnsTable'
import styles from './Questions.module.css'

interface QuestionsProps {
  readonly questions: readonly Question[]
  onAnswer(said: Answers): void
}

/** What a reader has asked itself about a file, with what it took for the answer, to be set right. */
export function Questions({ questions, onAnswer }: QuestionsProps) {
  const { t } = useTranslation()
  const choices = questions.filter(question => question.kind === 'choice')
  const amounts = questions.filter(question => question.kind === 'amount')
  const columns = questions.filter(question => question.kind === 'columns')
  return (
    <section className={styles.questions} aria-label={t('importing.questions.title')}>
      <h4 className={styles.title}>{t('importing.questions.title')}</h4>
      <p className={styles.about}>{t('importing.questions.about')}</p>
      {choices.length > 0 && (
        <div className={styles.choices}>
          {choices.map(question => (
            <ChoiceField
              key={question.id}
              question={question}
              onChoose={value => onAnswer({ choices: { [question.id]: value } })}
            />
          ))}
        </div>
      )}
      {amounts.map(question => (
        <AmountField
          key={question.id}
          question={question}
          onAmount={value => onAnswer({ amounts: { [question.id]: value } })}
        />
      ))}
      {columns.map(question => (
        <ColumnsTable key={question.of} question={question} onRoles={roles => onAnswer({ columns: roles })} />
      ))}
    </section>
  )
}
