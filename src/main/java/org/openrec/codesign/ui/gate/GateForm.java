package org.openrec.codesign.ui.gate;

/**
 * One of the forms at the gate.
 *
 * @param code word of its texts
 * @param field that holds the answer, {@code yes} or {@code no}
 * @param wordsWithYes whether somebody who agrees is asked for words, too
 */
record GateForm(String form, String code, String field, String yes, String no, boolean wordsWithYes) {

    /** The key of one of its texts. */
    String text(String which) {
        return "codesign.gate." + code + "." + which;
    }
}
