/** A story of an agency, as one paper prints it. */
export const STORY: readonly string[] = [
  'A ferry with 212 passengers on board ran aground on a sandbank off the island of Norvik early on Thursday after its steering failed in thick fog, the coast guard said.',
  'Nobody was seriously hurt, but eleven people were treated for bruises and one man was taken to hospital with a broken wrist after he fell down a flight of stairs.',
  'The Havfrue had left the mainland shortly after five in the morning and was half an hour from port when the captain reported that the rudder no longer answered.',
  'Two lifeboats and a helicopter were sent to the scene, and by nine all passengers had been brought ashore to a school gymnasium, where volunteers served soup and handed out blankets.',
  '“There was a long scraping noise and then everything stood still,” said Inger Dahl, a teacher who was travelling to a conference with three of her colleagues.',
  'The ferry company said that the ship had passed an inspection in March and that engineers would examine the hydraulic system as soon as divers had looked at the hull.',
  'A spokeswoman for the harbour authority said there was no sign of a leak, and that a tug would try to pull the vessel free at high water on Friday evening.',
  'Services to the island are suspended until further notice, and travellers were told to take the bus to the southern crossing, which runs every two hours.',
  'It is the second accident on the route within a year: in November a smaller ferry hit the pier at Norvik in a storm and had to be withdrawn for repairs.',
  'The transport minister, who is to visit the island at the weekend, said that the age of the fleet was a matter of concern and promised a report before the summer.',
]

/** The same event by somebody else. */
export const OTHER_STORY: readonly string[] = [
  'Passengers spoke of hours of waiting in the dark after the Norvik ferry got stuck on a sandbank on Thursday morning with more than two hundred people aboard.',
  'The Havfrue lost control of its rudder in fog shortly before it was due to dock, according to the coast guard, which sent lifeboats and a helicopter.',
  'Eleven travellers suffered bruises, and a man broke his wrist; none of the injuries was described as serious by the island’s small hospital.',
  'For those who live here the accident did not come as a surprise, since ships on this line are among the oldest in the country and break down every other month.',
  '“We have been writing letters for ten years,” said the mayor of Norvik, Arne Lund, as he carried chairs into the gymnasium where the stranded were looked after.',
  'Fishermen had offered to fetch people with their own boats, he added, but were told to stay clear while the current was strong.',
  'The operator rejects the criticism and points to an inspection in the spring, in which the ship was found to be in good order.',
  'Whether the vessel can be towed off on Friday depends on the tide; until then islanders have to make a detour of three hours by road and the southern crossing.',
  'A commission in the capital will now look into the case, and unions have called for a meeting with the ministry about crews that are stretched too thin.',
]

export const CHINESE: readonly string[] = [
  '海岸警卫队表示，一艘载有二百一十二名乘客的渡轮星期四清晨在浓雾中因舵机失灵，在诺维克岛附近的沙洲搁浅。',
  '事故没有造成重伤，但有十一人因擦伤接受治疗，一名男子在楼梯上摔倒，手腕骨折后被送往医院。',
  '这艘渡轮清晨五点刚过离开大陆，在距离港口还有半小时航程时，船长报告说船舵不再响应。',
  '两艘救生艇和一架直升机赶赴现场，到九点，所有乘客都已被送上岸，安置在一所学校的体育馆里。',
  '渡轮公司说，这艘船在三月份通过了检查，工程师将在潜水员查看船体之后检查液压系统。',
  '港务局发言人说，没有发现漏水的迹象，星期五晚上涨潮时，一艘拖船将尝试把船拖离沙洲。',
]
export const OTHER_CHINESE: readonly string[] = [
  '市议会昨天晚上通过了新的预算，其中用于修缮学校的资金比去年增加了三分之一。',
  '反对派批评说，道路和桥梁的维修又一次被推迟，而居民们已经抱怨了好几年。',
  '市长在会后对记者表示，孩子们的教室不能再等下去，道路的问题将在明年解决。',
  '按照计划，今年夏天将有十二所学校更换屋顶和窗户，工程预计在秋季开学之前完成。',
]
