import { floorsRule } from './floorsRule.mjs'
import { sleepsRule } from './sleepsRule.mjs'
import { testingRule } from './testingRule.mjs'

/** Rules of this project's own, for oxlint. */
export default { meta: { name: 'house' }, rules: { floors: floorsRule, sleeps: sleepsRule, testing: testingRule } }
