package sovang.statement.file;

/** The file as a whole can't be read, and nothing of it is booked. */
public final class StatementRefused extends RuntimeException {

    private final FileProblem problem;
    private final String vietnamese;

    StatementRefused(FileProblem problem, Object... details) {
        super(problem.english(details));
        this.problem = problem;
        this.vietnamese = problem.vietnamese(details);
    }

    public FileProblem problem() {
        return problem;
    }

    public String code() {
        return problem.name();
    }

    public String vietnamese() {
        return vietnamese;
    }

    public String english() {
        return String.valueOf(getMessage());
    }
}
