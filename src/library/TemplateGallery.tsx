import { useTranslation } from 'react-i18next'
import { TemplateButton } from './TemplateButton'
import styles from './TemplateGallery.module.css'
import { TEMPLATES } from './templates'
import type { NewMap } from './useNewMap'

/** The ways to a new map: an empty one, and each template. */
export function TemplateGallery({ newMap }: { newMap: NewMap }) {
  const { t, i18n } = useTranslation()
  const language = i18n.language === 'bn' ? 'bn' : 'en'
  return (
    <section className={styles.gallery}>
      <h2 className={styles.heading}>{t('library.templates')}</h2>
      <ul className={styles.buttons}>
        <li>
          <TemplateButton
            icon="plus"
            tint="accent"
            name={t('library.blank.name')}
            summary={t('library.blank.summary')}
            busy={newMap.making === 'blank'}
            onClick={newMap.blank}
          />
        </li>
        {TEMPLATES.map(template => (
          <li key={template.id}>
            <TemplateButton
              icon={template.icon}
              tint={template.tint}
              name={template.name[language]}
              summary={template.summary[language]}
              size={t('common.count.stages', { count: template.stages })}
              busy={newMap.making === template.id}
              onClick={() => newMap.fromTemplate(template)}
            />
          </li>
        ))}
      </ul>
    </section>
  )
}
