package fleet;

import java.util.List;
import parking.Ending;

/**
 * What became of an activity.
 *
 * @param endings the ends that the history has
 * @param workflowResult what the workflow made of it
 * @param given what was answered, and what the one who did was told
 */
record Ended(List<Ending> endings, String workflowResult, List<Given> given) {

  /** One end, with one of the answers, and everybody was told what is true. */
  boolean isRight() {
    return endings.size() == 1
        && endings.get(0).forTheWorkflow().equals(workflowResult)
        && given.stream().anyMatch(answer -> answer.stands(workflowResult))
        && given.stream().allMatch(answer -> answer.isTrue(workflowResult))
        && given.stream().filter(Given::accepted).count() <= 1;
  }

  /**
   * An answer that was given.
   *
   * @param by the result
   * @param report what was told
   */
  record Given(String by, String report) {
    private boolean stands(String workflowResult) {
      return workflowResult.equals("completed by " + by);
    }

    private boolean accepted() {
      return report.equals("ACCEPTED");
    }

    /** Who is killed before he can note that he was accepted is told the second time: the same. */
    private boolean isTrue(String workflowResult) {
      return stands(workflowResult) ? accepted() || report.equals("SAME") : report.equals("OTHER");
    }
  }
}
