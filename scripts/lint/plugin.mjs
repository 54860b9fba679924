import { floorsRule } from './floorsRule.mjs'

/** Rules of this project's own, for oxlint. */
export default { meta: { name: 'house' }, rules: { floors: floorsRule } }
