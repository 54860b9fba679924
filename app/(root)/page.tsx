import { LanguageChoice } from '@/components/shell/LanguageChoice'

export default function ChooseLanguage() {
  return <LanguageChoice />
}
