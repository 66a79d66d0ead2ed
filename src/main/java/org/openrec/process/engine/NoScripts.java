package org.openrec.process.engine;

import javax.script.ScriptEngine;
import javax.script.ScriptEngineFactory;
import javax.script.ScriptEngineManager;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.impl.scripting.engine.ScriptEngineResolver;

/** Refuses every script: behind the guard, which lets no diagram with one pass. */
final class NoScripts implements ScriptEngineResolver {

    @Override
    public void addScriptEngineFactory(ScriptEngineFactory factory) {
        // nothing is ever resolved
    }

    @Override
    public ScriptEngineManager getScriptEngineManager() {
        throw refused();
    }

    @Override
    public ScriptEngine getScriptEngine(String language, boolean resolveFromCache) {
        throw refused();
    }

    private static ProcessEngineException refused() {
        return new ProcessEngineException("CaseDiagrams run no scripts");
    }
}
