package org.assay.demo;

/** What was put to people in Exampleshire's consultation, and what they answered. */
final class DemoResponses {

	static final String PROPOSAL = "Today one director leads education and children's social care, and another leads "
			+ "adult social care. One director for all would give families one door and young people with a disability "
			+ "one team beyond their eighteenth birthday, and save one senior salary. It would also be a very large "
			+ "post. The law lets councils do this; the guidance asks that the focus on children is not weakened. We also "
			+ "looked at sharing a director with a neighbour, and at leaving things as they are.";

	static final String YOUNG_PERSON = "When I turned 18 I got a new worker who knew nothing about me. Sort that out "
			+ "first. I do not mind who is the boss.";

	static final String FAMILIES = "We met in two districts and write on paper because not all of us are online. One "
			+ "director will be in one meeting more and one family visit less. If you do it, let there be somebody in the "
			+ "top team who thinks of nothing but children.";

	/**
	 * In words of the demonstration, after the 18 points that the Association of School
	 * and College Leaders made on 6 January 2012 in its response to the national
	 * consultation on the two posts.
	 */
	static final String SCHOOL_LEADERS = """
			1. We speak for heads and deputies of schools and colleges in the county, who meet the director's work every week.
			2. Few posts in the council weigh as much as the director's and the lead member's. Please read what follows with that in mind.
			3. The best sentence of your paper is the warning against giving either of them more to do. Keep to it.
			4. You take it for granted that the two get on. Often officers feel managed by members, and members feel stopped by officers who quote the law. Write down who decides what, before there is a quarrel.
			5. We doubt that structures should be drawn from far away. It is right that the county settles this itself, in the open.
			6. Education and social care were joined for reasons of their time. Look at those reasons again; do not inherit them.
			7. That services must work together for a child is beyond dispute. That one department achieves it is not shown.
			8. Where children came to grave harm, the broken link was often with health, or with help for the youngest. You join what the council happens to own, which is the easy join and not always the needed one.
			9. As schools run more of their own affairs, less of education is left for a director to lead.
			10. We have not seen teams talk better because they share a director. It depended on people before, and it does now.
			11. A department larger than all others together unsettles the balance among chief officers, and among members of the cabinet too.
			12. We feared from the beginning that one person could not hold both. Inspection on one side and headlines on the other set anybody up to fail, and you would add a third side.
			13. School is for every child; social care is for a few in great need. Whoever is dismissed over the second will look away from the first.
			14. Good directors have managed it. Many left early, and some failed because they knew half of their field.
			15. In a year in which results are the worry, protection gets less of the director's time. That is when something goes wrong.
			16. The break at eighteen hurts most: a young person who leaves care still needs it, and meets strangers. Mend that, whatever you join.
			17. So let more than one model be weighed: two directors under one lead member, or one director with two strong deputies; and test what you choose.
			18. We would gladly help to shape it, and to be asked again.""";

	private DemoResponses() {
	}

}
