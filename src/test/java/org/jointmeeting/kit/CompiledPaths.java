package org.jointmeeting.kit;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import groovy.lang.DelegatingMetaClass;
import groovy.lang.GroovyClassLoader;
import groovy.lang.GroovyShell;
import groovy.lang.GroovySystem;
import org.codehaus.groovy.runtime.InvokerHelper;

/**
 * The paths that stories look up in bodies, compiled once. RestAssured has Groovy compile each anew whenever it is looked
 * up, which takes longer than the request.
 */
final class CompiledPaths extends DelegatingMetaClass {

    private final Map<String, Class<?>> compiled = new ConcurrentHashMap<>();
    private final GroovyClassLoader compiler = new GroovyClassLoader(GroovyShell.class.getClassLoader());

    private CompiledPaths() {
        super(GroovyShell.class);
        initialize();
    }

    /** From now on, in everything that looks up paths. */
    static void use() {
        GroovySystem.getMetaClassRegistry().setMetaClass(GroovyShell.class, new CompiledPaths());
    }

    @Override
    public Object invokeMethod(Object shell, String method, Object[] arguments) {
        if (!method.equals("evaluate") || !(arguments[0] instanceof CharSequence path)) {
            return super.invokeMethod(shell, method, arguments);
        }
        Class<?> script = compiled.computeIfAbsent(path.toString(), compiler::parseClass);
        return InvokerHelper.createScript(script, ((GroovyShell) shell).getContext())
                .run();
    }
}
