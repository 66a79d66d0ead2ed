package org.openrec.form;

import java.util.regex.Pattern;

/** Matches with a budget of steps: a pattern that backtracks without end is taken as not matching. */
final class BoundedMatch {

    private static final int STEPS = 200_000;

    private BoundedMatch() {}

    static boolean matches(Pattern pattern, String text) {
        try {
            return pattern.matcher(new Counted(text, new int[] {STEPS}, 0, text.length()))
                    .matches();
        } catch (OutOfSteps e) {
            return false;
        }
    }

    private static final class OutOfSteps extends RuntimeException {
        private static final long serialVersionUID = 1L;

        private OutOfSteps() {
            super(null, null, false, false);
        }
    }

    private record Counted(String text, int[] left, int from, int to) implements CharSequence {

        @Override
        public int length() {
            return to - from;
        }

        @Override
        public char charAt(int index) {
            left[0]--;
            if (left[0] < 0) {
                throw new OutOfSteps();
            }
            return text.charAt(from + index);
        }

        @Override
        public CharSequence subSequence(int start, int end) {
            return new Counted(text, left, from + start, from + end);
        }

        @Override
        public String toString() {
            return text.substring(from, to);
        }
    }
}
