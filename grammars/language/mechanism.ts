/** Wordings that tell how the injury came about. */
import { language } from '../../src/phrase/language'

export const mechanism = language({
  parts: {
    noted: 'noted|described|detailed|reported|listed|documented|stated|recorded|given',
    gerund:
      'lifting|pulling|pushing|bending|carrying|moving|reaching|twisting|stepping|walking|climbing|working|driving|operating|using|loading|unloading|kneeling|squatting|standing|sitting|running|assisting|transferring|restraining|stocking|cleaning|picking|getting|going|descending|ascending|exiting|entering|turning|throwing|cutting|helping|attempting|trying|performing|opening|closing|typing|mopping|digging|shoveling|installing|delivering|riding|placing|putting|removing|stacking|packing|serving|holding|grabbing',
    past: 'fell|slipped|tripped|twisted|stepped|lifted|struck|hit|caught|jammed|bent|pulled|pushed|reached|stumbled|collided|rolled|jumped|landed|missed|lost|flipped|dropped|picked|turned|moved|carried|attempted|tried|knelt|ran|got',
    befell:
      'struck|hit|thrown|pinned|run over|rear ended|knocked|kicked|punched|bitten|assaulted|attacked|crushed|caught|involved|pushed|pulled|burned|cut|stabbed|shot|trapped',
  },
  cues: {
    /** The words behind it tell it. */
    announced: [
      'mechanism (of [injury|the injury|trauma]) (is|was|has been) ({noted}) (as|to be|:) (the patient|the injured worker|a|an|the)',
      'mechanism (of injury) (:) [is|was|:]',
      'mechanism of injury occurred [when|while|as] {worker} (was|were)',
      '(the) [injury|accident|incident] [occurred|happened|came about] [when|while|as] {worker} (was)',
      '[injury|injuries|accident|injured|claim] *9 ({date}) (,) [when|while|as] {worker} (was)',
      '[injured|hurt] *6 ({date}) (,) [when|while|as] {worker} (was)',
      '[injured|injury] *6 ({date}) (,) [due to|secondary to|as a result of|resulting from|caused by] (a|an|the|her|his)',
    ],
    /** They tell it themselves. */
    event: [
      'being [punched|struck|hit|kicked|assaulted|attacked|bitten|thrown]',
      'cumulative trauma (at work)',
      '[repetitive|repeated|continuous] [trauma|use|motion|motions|work|activity|activities|lifting|typing|keyboarding|duties|movements|stress|strain]',
      'repetitive {any} [work|use|tasks|duties|activity|activities]',
      '[trip|slip] and fall',
      'fall from {article} *3',
      'motor vehicle [accident|collision]',
    ],
    /** A deed or what befell the worker, told of him or her. */
    deed: [
      '[when|while|as] (he|she|{worker}) (was) {gerund}',
      '[when|after] [he|she|{worker}] (accidentally|apparently|reportedly) {past}',
      '[when|after] [he|she|{worker}] was {befell}',
      'who (on {date}) (accidentally|apparently|reportedly) {past}',
      'who (on {date}) was {befell}',
      '[he|she|{worker}] (accidentally|apparently|reportedly) [slipped|tripped|stumbled|fell]',
      '(,) (now retired) (,) [slipped|tripped|stumbled|fell]',
    ],
  },
  pseudo: [
    '[while|when|as] (he|she|{worker}) (was) working [for|as|at|on|in|,|.]',
    'mechanism *3 [not|unknown|unclear]',
    '[pain|worse|worsens|worsened|better|improved|aggravated|exacerbated|increases|increased|tenderness|symptoms|difficulty] *4 [when|while|as|with] *3 {gerund}',
    '[rule out|treated for|treatment for] *4 [cumulative trauma|motor vehicle]',
  ],
  /** Ends it within its sentence. */
  terminate: [
    '(,) [while|when|where] (he was|she was|was) [working|employed|at work]',
    ', where',
    '[at|in] work [on|,|when]',
    'on {date}',
    '{date}',
    '[resulting in|causing|sustaining|sustained|injuring|injured|hurting|incurring|leading to]',
    '(,) and [felt|sustained|injured|developed|hurt|experienced|complained|landed on|noted|reported|had|was|has]',
    ', [and|with|which|who|she|he|resulting|the|a|an|causing|landing|sustaining]',
    '[she|he] [felt|developed|noted]',
    '[rule out|ruled out|r / o]',
    'with [immediate|onset|subsequent]',
    '[and|,] [is|was] *2 diagnosed',
  ],
})
